import type { Phrasebook } from './kinds.ts'

export const spanish: Phrasebook = {
  language: 'es',
  country: 'ES',
  reader: 'Lucía Ejemplo',
  greeting: 'Hola',
  signature: 'Un saludo',
  columns: ['Artículo', 'Precio'],
  wordings: {
    receipt: {
      subject: 'Su recibo del pedido 40-2271',
      intro: 'Gracias por su compra. Hemos cargado el importe en la tarjeta que tiene guardada.',
      ask: 'También encontrará el recibo en su cuenta:',
      button: 'Ver el pedido',
      outro: 'Si falta algo, responda a este correo y lo arreglamos.',
    },
    reset: {
      subject: 'Elija una contraseña nueva',
      intro: 'Alguien ha pedido una contraseña nueva para la cuenta con esta dirección.',
      ask: 'Si ha sido usted, elija una en las próximas dos horas:',
      button: 'Elegir contraseña',
      outro: 'Si no ha sido usted, no tiene que hacer nada: su contraseña sigue igual.',
    },
    welcome: {
      subject: 'Nos alegra tenerle aquí',
      intro: 'Su cuenta está lista. Tres pasos cortos le enseñan lo principal.',
      ask: 'Empiece por donde quiera:',
      button: 'Abrir la cuenta',
      outro: '¿Dudas? La guía responde a casi todas, y nosotros al resto.',
    },
    invoice: {
      subject: 'Factura 2026-0417 de abril',
      intro:
        'Su factura de abril está disponible. El importe se cobrará por domiciliación el 15 de mayo.',
      ask: 'Puede descargarla en PDF:',
      button: 'Ver la factura',
      outro: 'Recibe este correo porque es el contacto de facturación de su empresa.',
    },
    shipping: {
      subject: 'Su paquete está en camino',
      intro: 'Esta mañana hemos entregado su paquete al transportista. Llegará el jueves.',
      ask: 'Puede seguirlo aquí:',
      button: 'Seguir el envío',
      outro: 'Si no hay nadie en casa, el repartidor lo dejará con el vecino que indicó.',
    },
    alert: {
      subject: 'Nuevo inicio de sesión con Firefox en Linux',
      intro: 'Se ha iniciado sesión en su cuenta desde un dispositivo nuevo, cerca de Zaragoza.',
      ask: 'Si ha sido usted, no haga nada. Si no, revise sus sesiones:',
      button: 'Revisar las sesiones',
      outro: 'Enviamos este aviso la primera vez que se usa un dispositivo.',
    },
    invitation: {
      subject: 'Óscar Muestra le invita al equipo Huerto',
      intro: 'Óscar Muestra quiere trabajar con usted en el equipo Huerto.',
      ask: 'La invitación vale siete días:',
      button: 'Unirse al equipo',
      outro: 'Si no conoce a Óscar, deje que la invitación caduque.',
    },
    code: {
      subject: '480 213 es su código de acceso',
      intro: 'Su código es 480 213. Vale durante diez minutos.',
      ask: '¿No ha pedido ningún código? Compruebe quién conoce su contraseña:',
      button: 'Ajustes de seguridad',
      outro: 'Nunca pedimos este código por teléfono ni por correo.',
    },
    verify: {
      subject: 'Confirme su dirección',
      intro: 'Ha creado una cuenta con esta dirección. Falta un paso para poder publicar.',
      ask: 'Confirme que la dirección es suya:',
      button: 'Confirmar la dirección',
      outro: '¿No ha sido usted? Las cuentas sin confirmar se borran a los tres días.',
    },
    trial: {
      subject: 'Su prueba termina el viernes',
      intro:
        'Sus treinta días terminan el viernes. Si no hace nada, su cuenta pasa al plan gratuito.',
      ask: '¿Quiere conservar el plan grande?',
      button: 'Comparar los planes',
      outro: 'Sus dibujos son suyos en cualquier plan.',
    },
    refund: {
      subject: 'Le hemos devuelto el dinero',
      intro:
        'Su devolución ha llegado. Verá 34,50 € en su tarjeta dentro de cinco días laborables.',
      ask: 'Los detalles están en su pedido:',
      button: 'Ver la devolución',
      outro: 'Gracias por usar la etiqueta.',
    },
    appointment: {
      subject: 'Recordatorio: martes a las 10.20',
      intro: 'Le esperamos el martes a las 10.20. Traiga el volante, si lo tiene.',
      ask: '¿No puede venir? Puede cambiar la cita hasta el día anterior:',
      button: 'Cambiar la cita',
      outro: 'Hay aparcamiento detrás del edificio.',
    },
    export: {
      subject: 'Su copia de datos está lista',
      intro: 'La copia que pidió ayer está lista: 214 páginas y 38 archivos.',
      ask: 'Puede descargarla durante una semana, después de iniciar sesión:',
      button: 'Descargar la copia',
      outro: 'Después la borramos; puede pedir otra cuando quiera.',
    },
  },
}
